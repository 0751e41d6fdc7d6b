package architutor.critique;

import architutor.model.Diagram;
import architutor.model.Id;
import architutor.text.Place;
import java.util.List;

/// A small drawing that shows a rule at work.
///
/// @param finds what the finding must be about; empty in a good example
public record Example(String name, Diagram diagram, List<Id> finds, Place place) {}
