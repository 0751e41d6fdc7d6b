package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.layout.Router;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import org.junit.jupiter.api.Test;

final class HaystackTest {
  private static final Catalog CATALOG = Bench.STUDIO.catalog();
  private static final Diagram LAKE =
      Diagram.EMPTY
          .with(
              Group.of("region", GroupKind.REGION)
                  .labelled("Ireland")
                  .at(new Box(-80, -80, 900, 300)))
          .with(
              Node.of("raw", "s3")
                  .labelled("Raw zone")
                  .with("format", "parquet")
                  .at(new Point(0, 0)))
          .with(Node.of("delivery", "data-firehose").at(new Point(400, 0)))
          .with(Edge.of(Id.of("delivery"), Id.of("raw"), EdgeKind.DATA).labelled("hourly"))
          .with(new Note(Id.of("why"), "Ask Ada about\nretention", new Box(0, 200, 100, 60)));

  private static String[] found(String text) {
    return Haystack.of(LAKE, CATALOG, Router.route(LAKE)).find(text).stream()
        .map(Id::text)
        .toArray(String[]::new);
  }

  @Test
  void labelsAndIdsAreWords() {
    assertThat(found("RAW zo")).containsExactly("raw");
    assertThat(found("why")).containsExactly("why");
  }

  @Test
  void formerNamesOfServicesAreWords() {
    assertThat(found("kinesis")).containsExactly("delivery");
  }

  @Test
  void aSettingIsFoundWithItsValue() {
    assertThat(found("format: parquet")).containsExactly("raw");
    assertThat(found("Format:  PAR")).containsExactly("raw");
    assertThat(found("format: json")).isEmpty();
  }

  @Test
  void notesFramesAndLabelsOfFlowsAreFound() {
    assertThat(found("ada retention")).containsExactly("why");
    assertThat(found("ireland")).containsExactly("region");
    assertThat(found("hourly")).containsExactly("delivery--raw");
  }

  @Test
  void hitsGoFromTheTopOfTheDrawingToItsBottom() {
    assertThat(found("r")).containsSubsequence("raw", "delivery", "region", "why");
  }

  @Test
  void nothingIsFoundByNothing() {
    assertThat(found("  ")).isEmpty();
  }
}
