/// What a hand asks of a selection, each as one edit: align, distribute, frame, insert, make room.
/// What is locked stays as it is.
@NullMarked
package architutor.arrange;

import org.jspecify.annotations.NullMarked;
