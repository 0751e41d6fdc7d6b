/// Turns a diagram into a list of strokes, the same for screen, SVG, PDF and PNG.
@NullMarked
package architutor.paint;

import org.jspecify.annotations.NullMarked;
