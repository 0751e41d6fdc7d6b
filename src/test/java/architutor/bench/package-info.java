/// What the program costs in time, measured by JMH.
@NullMarked
package architutor.bench;

import org.jspecify.annotations.NullMarked;
