package architutor.ui;

import architutor.advice.Need;
import architutor.catalog.Heard;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What a person asks the adviser.
///
/// @param need as it was chosen and written
/// @param wrong what was understood of the text and was not meant
/// @param doubted the node of the drawing that the question is about
record Wish(Need need, Set<Heard> wrong, Optional<Id> doubted) {
  static final Wish NOTHING = new Wish(Need.NOTHING, Set.of(), Optional.empty());

  private Wish with(Need next) {
    return new Wish(next, wrong, doubted);
  }

  Wish saying(String text) {
    return with(need.saying(text));
  }

  Wish toggling(String kind, String value) {
    return with(need.states(kind, value) ? need.without(kind, value) : need.with(kind, value));
  }

  Wish denying(Heard heard) {
    var all = new LinkedHashSet<>(wrong);
    all.add(heard);
    return new Wish(need, all, doubted);
  }

  Wish among(String id) {
    var all = new LinkedHashSet<>(need.candidates());
    all.add(id);
    return with(need.among(new ArrayList<>(all)));
  }

  Wish notAmong(String id) {
    return with(need.among(need.candidates().stream().filter(c -> !c.equals(id)).toList()));
  }

  /// Whether anything was asked at all.
  boolean isEmpty() {
    return need.needs().isEmpty() && need.text().isBlank();
  }
}
