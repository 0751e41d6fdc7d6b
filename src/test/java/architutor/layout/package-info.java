@NullMarked
package architutor.layout;

import org.jspecify.annotations.NullMarked;
