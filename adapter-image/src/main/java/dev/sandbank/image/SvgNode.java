package dev.sandbank.image;

/** A part of a drawing that may be drawn. */
sealed interface SvgNode permits SvgElement, SvgText {}
