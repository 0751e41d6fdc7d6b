package architutor.gesture;

import architutor.edit.Edit;
import architutor.model.Id;
import architutor.model.Point;
import java.util.Optional;
import java.util.Set;

/// What a gesture would do if it ended here.
///
/// @param refusal why it may not; then its end leaves the drawing as it was
record Plan(Edit edit, Guides guides, Optional<String> refusal) {
  static Plan of(Edit edit) {
    return new Plan(edit, Guides.NONE, Optional.empty());
  }

  Plan with(Guides aligned) {
    return new Plan(edit, aligned, refusal);
  }

  Next shown(State state, Point at) {
    var preview = new Act.Preview(edit, guides);
    return refusal
        .map(why -> Next.to(state, preview, new Act.Refuse(why, at)))
        .orElse(Next.to(state, preview));
  }

  Next done(Set<Id> selected) {
    return refusal.isPresent()
        ? Next.done(new Act.Clear())
        : Next.done(new Act.Commit(edit), new Act.Select(selected));
  }
}
