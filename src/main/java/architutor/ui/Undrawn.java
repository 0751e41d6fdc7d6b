package architutor.ui;

import architutor.catalog.Service;

/// Says of what cannot be drawn that it cannot.
final class Undrawn {
  private Undrawn() {}

  static String words(Service service) {
    return switch (service.form()) {
      case TERM -> Words.of("undrawn.term", service.name());
      case PART, NODE -> Words.of("undrawn.part", service.name());
    };
  }
}
