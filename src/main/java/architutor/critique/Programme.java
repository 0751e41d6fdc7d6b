package architutor.critique;

import architutor.catalog.Catalog;
import architutor.text.Once;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All rules made ready, and which of them are to be asked of which element. May be used by many
/// threads.
final class Programme {
  /// Some of what is asked of one element. Asked apart, so that after an edit the others need not
  /// be asked again.
  ///
  /// @param asks the settings that they may ask for
  record Part(List<Anchored> rules, Set<String> asks) {
    static Part of(List<Anchored> rules) {
      return new Part(
          List.copyOf(rules),
          rules.stream().flatMap(a -> a.asks().stream()).collect(Collectors.toUnmodifiableSet()));
    }
  }

  /// What is asked of one element: first what looks at its neighbours, then what looks further.
  record Agenda(List<Part> parts) {
    static Agenda of(List<Anchored> all) {
      return new Agenda(
          Stream.of(Reach.values())
              .map(reach -> Part.of(all.stream().filter(a -> a.reach() == reach).toList()))
              .filter(part -> !part.rules().isEmpty())
              .toList());
    }
  }

  private final Catalog catalog;
  private final List<Anchored> all;
  private final List<Anchored> ofNodes;
  private final Map<String, Agenda> agendas = new ConcurrentHashMap<>();
  private final Supplier<Agenda> groups;
  private final Supplier<Agenda> drawing;

  Programme(List<Rule> rules, Catalog catalog) {
    var numbers = new AtomicInteger();
    var avoided = new ConcurrentHashMap<Avoiding, Avoiding>();
    var byId = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    this.catalog = catalog;
    all =
        IntStream.range(0, byId.size())
            .boxed()
            .flatMap(rank ->
                Anchored.of(byId.get(rank), rank, catalog, numbers::getAndIncrement, avoided))
            .toList();
    ofNodes = all.stream().filter(a -> a.anchor().isPresent() && !a.isGroup()).toList();
    groups = Once.of(() -> Agenda.of(all.stream().filter(Anchored::isGroup).toList()));
    drawing = Once.of(() -> Agenda.of(all.stream().filter(a -> a.anchor().isEmpty()).toList()));
  }

  /// How many patterns there are to ask.
  int size() {
    return all.size();
  }

  Agenda forGroups() {
    return groups.get();
  }

  /// What names no element.
  Agenda forDrawing() {
    return drawing.get();
  }

  /// @param service its id, which the catalogue may not know
  Agenda forNode(String service) {
    return catalog.find(service).isPresent()
        ? agendas.computeIfAbsent(service, this::of)
        : agendas.computeIfAbsent("", this::of);
  }

  private Agenda of(String service) {
    return Agenda.of(
        ofNodes.stream()
            .filter(a -> a.services().map(s -> s.contains(service)).orElse(true))
            .toList());
  }
}
