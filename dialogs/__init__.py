"""What is said and asked, and the engine that makes a dialog durable."""
