package architutor.gesture;

import java.util.List;
import java.util.stream.Stream;

/// The state after an input, and what the window has to do.
record Next(State state, List<Act> acts) {
  static Next to(State state, Act... acts) {
    return new Next(state, List.of(acts));
  }

  /// The gesture is over.
  static Next done(Act... acts) {
    return done(List.of(acts));
  }

  static Next done(List<Act> acts) {
    return new Next(new Idle(), acts);
  }

  /// The same with something to do before.
  Next after(Act first) {
    return new Next(state, Stream.concat(Stream.of(first), acts.stream()).toList());
  }
}
