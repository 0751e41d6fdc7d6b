package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.model.Box;
import architutor.ui.ExplorerLayout.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds for every service that ships, in windows of every size.
final class ExplorerLayoutTest {
  private static final Catalog CATALOG = Bench.STUDIO.catalog();

  private static Stream<ExplorerLayout> layouts(double width, double height) {
    return CATALOG.services().stream()
        .map(s -> ExplorerLayout.of(width, height, CATALOG.neighbourhood(s)));
  }

  @ParameterizedTest
  @CsvSource({"832, 714", "672, 614", "480, 420", "1200, 714", "2200, 1200"})
  void nothingOverlapsAndNothingIsOutside(double width, double height) {
    var paper = new Box(0, 0, width, height);
    layouts(width, height)
        .forEach(layout -> {
          var all = new ArrayList<>(List.of(layout.middle()));
          layout.blocks().stream().map(Block::box).forEach(all::add);
          assertThat(all).allMatch(paper::contains);
          for (var a : all)
            for (var b : all) if (!a.equals(b)) assertThat(a.intersects(b)).isFalse();
          layout
              .blocks()
              .forEach(b ->
                  assertThat(Stream.concat(b.spots().stream(), b.more().stream()))
                      .doesNotHaveDuplicates()
                      .allMatch(b.box()::contains));
        });
  }

  @ParameterizedTest
  @CsvSource({"832, 714", "672, 614"})
  void everyNeighbourIsShownOrCounted(double width, double height) {
    for (var service : CATALOG.services()) {
      var around = CATALOG.neighbourhood(service);
      var layout = ExplorerLayout.of(width, height, around);
      var shown = layout.blocks().stream().mapToInt(b -> b.spots().size() + b.hidden()).sum();
      assertThat(shown).as(service.id()).isEqualTo(around(service));
    }
  }

  private static int around(Service service) {
    return CATALOG.neighbourhood(service).groups().stream()
        .mapToInt(g -> g.services().size())
        .sum();
  }
}
