package architutor.ui;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/// A command before it has keys.
///
/// @param possible whether it would do anything now
/// @param wording what it would do, in the person's words
record Draft(
    String id,
    Optional<Feather> glyph,
    Runnable action,
    BooleanSupplier possible,
    Supplier<String> wording) {
  /// One that is always possible.
  static Draft of(String id, Runnable action) {
    return new Draft(id, Optional.empty(), action, () -> true, () -> Words.of("command." + id));
  }

  Draft with(Feather picture) {
    return new Draft(id, Optional.of(picture), action, possible, wording);
  }

  Draft when(BooleanSupplier condition) {
    return new Draft(id, glyph, action, condition, wording);
  }

  /// Names the step that it is about, if there is one.
  Draft naming(Supplier<Optional<String>> step) {
    return new Draft(
        id,
        glyph,
        action,
        possible,
        () ->
            step.get()
                .map(title -> Words.of("command." + id + ".step", title))
                .orElse(Words.of("command." + id)));
  }
}
