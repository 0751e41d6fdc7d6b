package architutor.catalog;

import java.util.Optional;

/// Whether AWS lets one service be connected to another.
///
/// @param isOffered whether it does
/// @param why in one sentence, why not and what goes between; empty where it is offered
/// @param between the service that would go between, if one would
public record Support(boolean isOffered, String why, Optional<Service> between) {
  static final Support OFFERED = new Support(true, "", Optional.empty());
}
