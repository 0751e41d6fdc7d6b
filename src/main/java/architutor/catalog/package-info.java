/// The service knowledge graph: services, properties, limits, prices, relations.
@NullMarked
package architutor.catalog;

import org.jspecify.annotations.NullMarked;
