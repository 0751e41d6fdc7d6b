package architutor.gesture;

import java.util.List;

/// The answer to one input.
///
/// @param hand the hand that gets the next input
/// @param acts what the window has to do, in this order
public record Turn(Hand hand, List<Act> acts) {
  public Turn {
    acts = List.copyOf(acts);
  }
}
