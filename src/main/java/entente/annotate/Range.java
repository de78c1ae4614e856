package entente.annotate;

/** A stretch of a string in UTF-16 units: {@code from} is in, {@code to} is out. */
record Range(int from, int to) {}
