package architutor.arrange;

import architutor.edit.Edit;
import architutor.model.Id;
import java.util.Set;

/// An edit that makes something new.
///
/// @param made what a person would want to have selected afterwards
public record Made(Edit edit, Set<Id> made) {
  public Made {
    made = Set.copyOf(made);
  }
}
