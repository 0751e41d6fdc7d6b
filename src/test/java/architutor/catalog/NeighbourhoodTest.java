package architutor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Neighbourhood.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three services of a person's own, so that the shipped knowledge can grow.
final class NeighbourhoodTest {
  @TempDir private Path folder;

  @BeforeEach
  void services() throws IOException {
    write(
        "our-lake",
        """
        properties:
          - {id: tier, title: Tier, type: choice, values: [hot, cold]}
        relations:
          - {kind: feeds, to: our-table}
          - {kind: needs, to: our-watch}
          - {kind: alternative-to, to: our-table}
        parts:
          - {id: our-hot, name: Hot, brief: Hot, kind: variant, sets: {tier: hot}, summary: Fast.}
          - {id: our-cold, name: Cold, brief: Cold, kind: variant, sets: {tier: cold}, summary: Slow.}
        """);
    write("our-table", "relations: [{kind: queries, to: our-lake}]");
    write(
        "our-watch",
        "relations: [{kind: monitors, to: our-lake}, {kind: alternative-to, to: our-lake}]");
  }

  private void write(String id, String lines) throws IOException {
    var file = folder.resolve("services").resolve(id + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "id: %s\nname: %s\nbrief: Ours\ncategory: storage\nsummary: It is ours.\n%s\n"
            .formatted(id, id, lines));
  }

  private static List<String> said(Neighbourhood around, Side side) {
    return around.on(side).stream()
        .map(g ->
            g.kind().word()
                + (g.isForth() ? " " : " by ")
                + g.services().stream().map(Service::id).collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void neighboursStandWhereTheirInformationComesFromAndGoes() {
    var catalog = Catalog.with(folder);
    var lake = catalog.neighbourhood(catalog.entry("our-lake").orElseThrow());
    assertThat(said(lake, Side.OUT)).containsExactly("feeds our-table", "queries by our-table");
    assertThat(said(lake, Side.OVER)).containsExactly("monitors by our-watch");
    assertThat(said(lake, Side.UNDER)).containsExactly("needs our-watch");
    assertThat(said(lake, Side.INSTEAD)).containsExactly("alternative-to our-table our-watch");
    assertThat(said(lake, Side.IN)).isEmpty();
    var table = catalog.neighbourhood(catalog.entry("our-table").orElseThrow());
    assertThat(said(table, Side.IN)).containsExactly("feeds by our-lake", "queries our-lake");
  }

  @Test
  void whatItsHomeCouldBeSetToInsteadIsTheAlternativeOfAPart() {
    var catalog = Catalog.with(folder);
    assertThat(catalog.alternatives(catalog.entry("our-hot").orElseThrow()))
        .extracting(Service::id)
        .containsExactly("our-cold");
  }
}
