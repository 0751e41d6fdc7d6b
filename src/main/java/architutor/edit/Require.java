package architutor.edit;

import architutor.model.Diagram;
import java.util.LinkedHashMap;

/// States what the design must achieve; an empty value takes the statement back.
public record Require(String key, String value) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    var next = new LinkedHashMap<>(before.requirement());
    if (value.isEmpty()) next.remove(key);
    else next.put(key, value);
    return before.requiring(next);
  }

  @Override
  public String title() {
    return value.isEmpty() ? "Require no " + key : "Require " + key + " " + value;
  }
}
