"""One contract for every channel and every host of Lotse."""
