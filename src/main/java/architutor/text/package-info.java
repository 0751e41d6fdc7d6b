/// Trees of YAML or JSON in which every value knows its file, line and column.
@NullMarked
package architutor.text;

import org.jspecify.annotations.NullMarked;
