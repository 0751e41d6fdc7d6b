/// Which service fits a stated need, and why not the others.
@NullMarked
package architutor.advice;

import org.jspecify.annotations.NullMarked;
