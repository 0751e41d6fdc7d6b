/// What a review says, in the forms that people and code hosts read: functions from reviews to
/// texts.
@NullMarked
package architutor.app.report;

import org.jspecify.annotations.NullMarked;
