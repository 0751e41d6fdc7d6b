package architutor.edit;

import architutor.model.Acceptance;
import architutor.model.Diagram;

/// Takes an acceptance back, so that its finding counts again.
public record Unaccept(Acceptance acceptance) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    return before.remarking(before.remarks().without(acceptance));
  }

  @Override
  public String title() {
    return "Accept " + acceptance.rule() + " no longer";
  }
}
