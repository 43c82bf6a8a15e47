"""The words of scans are recognised by Tesseract, where the machine has it: by a program of its own."""
