/// The desk: `Studio`, whose services are functions, and `Session`, the one object that changes.
@NullMarked
package architutor.app;

import org.jspecify.annotations.NullMarked;
