package architutor.ui;

import architutor.advice.Advice;
import architutor.app.Studio;
import architutor.catalog.Heard;
import java.util.List;

/// What the adviser answers to a wish.
///
/// @param heard what was understood of the text and counts
record Answer(Wish wish, Advice advice, List<Heard> heard) {
  static Answer to(Wish wish, Studio studio) {
    var need = wish.need();
    var understood = studio.catalog().needs().hear(need.text());
    var advice = studio.advise(need.mishearing(understood, wish.wrong()));
    var heard =
        understood.stream()
            .filter(h -> !wish.wrong().contains(h) && !need.needs().containsKey(h.need()))
            .toList();
    return new Answer(wish, advice, heard);
  }
}
