@NullMarked
package architutor.advice;

import org.jspecify.annotations.NullMarked;
