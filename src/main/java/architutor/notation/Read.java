package architutor.notation;

import architutor.model.Diagram;
import architutor.model.Id;
import architutor.text.Place;
import architutor.text.Problem;
import java.util.List;
import java.util.Map;

/// What could be read of a file, and what could not.
///
/// @param places where each element stands in the file
public record Read(Diagram diagram, Map<Id, Place> places, List<Problem> problems) {}
