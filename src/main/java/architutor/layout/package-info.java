/// Gives every element a place and every edge a line.
@NullMarked
package architutor.layout;

import org.jspecify.annotations.NullMarked;
