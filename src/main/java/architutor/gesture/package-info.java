/// What pointer and keys mean, as a state machine without a window.
@NullMarked
package architutor.gesture;

import org.jspecify.annotations.NullMarked;
