"""What is said and asked; the engine that makes it durable is `dialogs.engine`."""
