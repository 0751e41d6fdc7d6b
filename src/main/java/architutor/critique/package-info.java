/// Finds patterns that deserve a remark and offers edits that cure them.
@NullMarked
package architutor.critique;

import org.jspecify.annotations.NullMarked;
