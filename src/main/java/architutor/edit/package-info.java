/// Everything that can be done to a diagram, and its history.
@NullMarked
package architutor.edit;

import org.jspecify.annotations.NullMarked;
