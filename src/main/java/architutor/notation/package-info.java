/// Reads and writes diagrams in our own notation, whole files or fragments.
@NullMarked
package architutor.notation;

import org.jspecify.annotations.NullMarked;
