/// What a drawing is: immutable elements and the diagram that holds them.
@NullMarked
package architutor.model;

import org.jspecify.annotations.NullMarked;
