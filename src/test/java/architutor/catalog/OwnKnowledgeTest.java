package architutor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnKnowledgeTest {
  private static final int SHIPPED = Catalog.shipped().entries().size();

  @TempDir private Path folder;

  @BeforeEach
  void aGoodFileBesides() throws IOException {
    write("our-lake", "aliases: [our lake]");
  }

  private void write(String id, String... lines) throws IOException {
    var file = folder.resolve("services").resolve(id + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        id: %s
        name: A thing of ours
        brief: Ours
        category: storage
        summary: It keeps our things.
        """
                .formatted(id)
            + String.join("\n", lines)
            + "\n");
  }

  private Catalog read() {
    var catalog = Catalog.with(folder);
    assertThat(catalog.find("our-lake")).as("the good file still counts").isPresent();
    assertThat(catalog.find("s3")).isPresent();
    return catalog;
  }

  private String at(String id, int line, int column) {
    return folder.resolve("services").resolve(id + ".yaml") + ":" + line + ":" + column;
  }

  @Test
  void aServiceOfOnesOwnStandsBesideOurs() {
    var catalog = read();
    assertThat(catalog.problems()).isEmpty();
    assertThat(catalog.entries()).hasSize(SHIPPED + 1);
    assertThat(catalog.named("our lake")).extracting(Service::id).startsWith("our-lake");
  }

  @Test
  void anUnknownKeyIsNamedAndItsFileSkipped() throws IOException {
    write("odd", "colour: blue");
    var catalog = read();
    assertThat(catalog.find("odd")).isEmpty();
    assertThat(catalog.problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith(at("odd", 6, 1) + ": «colour» is no key we know here");
  }

  @Test
  void aWrongUnitIsNamedAndItsFileSkipped() throws IOException {
    write("odd", "properties:", "  - {id: wait, title: Wait, type: duration, min: 5 parsecs}");
    var catalog = read();
    assertThat(catalog.find("odd")).isEmpty();
    assertThat(catalog.problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith(at("odd", 7, 45) + ": «5 parsecs» is no duration");
  }

  @Test
  void aCircleOfPartsIsNamedAndLeftOut() throws IOException {
    write("hen", "part-of: egg");
    write("egg", "part-of: hen");
    var catalog = read();
    assertThat(catalog.find("hen")).isEmpty();
    assertThat(catalog.find("egg")).isEmpty();
    assertThat(catalog.problems())
        .extracting(Problem::toString)
        .allMatch(p -> p.contains("is part of itself"))
        .anyMatch(p -> p.startsWith(at("hen", 6, 1)))
        .anyMatch(p -> p.startsWith(at("egg", 6, 1)));
  }

  @Test
  void anAliasThatAnotherHasIsNamedAndItsEntryLeftOut() throws IOException {
    write("odd", "aliases: [bucket]");
    var catalog = read();
    assertThat(catalog.find("odd")).isEmpty();
    assertThat(catalog.problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith(at("odd", 6, 1) + ": the alias «bucket» is s3's already");
  }

  @Test
  void aFigureWithoutSourceOrDateIsNone() throws IOException {
    write("odd", "limits:", "  - {id: most, title: Most, value: 5 GB}");
    var problems = read().problems();
    assertThat(problems)
        .extracting(Problem::message)
        .contains("«as-of» is missing", "a figure without a source");
  }

  @Test
  void whatHasTheNameOfOursTakesItsPlace() throws IOException {
    write("sqs");
    assertThat(read().find("sqs").orElseThrow().summary()).isEqualTo("It keeps our things.");
  }
}
