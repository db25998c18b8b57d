package dev.sandbank.image;

/** Characters between elements. */
record SvgText(String text) implements SvgNode {}
