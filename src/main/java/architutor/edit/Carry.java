package architutor.edit;

import architutor.model.Diagram;
import java.util.LinkedHashMap;

/// States what the design must carry; an empty value takes the statement back.
public record Carry(String key, String value) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    var next = new LinkedHashMap<>(before.workload());
    if (value.isEmpty()) next.remove(key);
    else next.put(key, value);
    return before.carrying(next);
  }

  @Override
  public String title() {
    return value.isEmpty() ? "Carry no " + key : "Carry " + key + " " + value;
  }
}
