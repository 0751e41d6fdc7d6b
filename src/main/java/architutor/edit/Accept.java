package architutor.edit;

import architutor.model.Acceptance;
import architutor.model.Diagram;

/// Lets a finding stand, or changes why and for how long it may.
public record Accept(Acceptance acceptance) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    return before.remarking(before.remarks().with(acceptance));
  }

  @Override
  public String title() {
    return "Accept " + acceptance.rule();
  }
}
