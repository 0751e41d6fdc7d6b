package architutor.catalog;

import java.util.List;

/// A sort of service, such as all that have a trait; an empty list allows all.
public record Sort(List<String> services, List<String> traits, List<String> categories) {
  public boolean fits(Service s) {
    return (services.isEmpty() || services.contains(s.id()))
        && (traits.isEmpty() || traits.stream().anyMatch(s.traits()::contains))
        && (categories.isEmpty() || categories.contains(s.category()));
  }
}
