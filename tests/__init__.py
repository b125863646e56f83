"""What Lotse promises, one module for each module of the product."""
