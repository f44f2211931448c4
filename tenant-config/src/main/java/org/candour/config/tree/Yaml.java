package org.candour.config.tree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defects;
import org.candour.config.defect.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Bytes to a tree. A document is refused, within bounded time and memory, when it is larger than
 * {@link #MOST_BYTES}, nested deeper than {@link Grower#DEEPEST}, wider than {@link Grower#WIDEST}
 * in one place, uses aliases or tags, or repeats a key.
 */
public final class Yaml {
  /** The largest document that is read. */
  public static final int MOST_BYTES = 1_048_576;

  private static final Place TOP = new Place("", 1, 1);

  private Yaml() {}

  /** The tree of a document, or none and the defects that say why. */
  public static Optional<Tree> tree(byte[] yaml, Defects defects) {
    if (yaml.length > MOST_BYTES) {
      defects.add(TOP, Kind.TOO_LARGE, Integer.toString(yaml.length), Integer.toString(MOST_BYTES));
      return Optional.empty();
    }
    return text(yaml, defects).flatMap(text -> grow(text, defects));
  }

  private static Optional<String> text(byte[] yaml, Defects defects) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(yaml)).toString());
    } catch (CharacterCodingException e) {
      defects.add(TOP, Kind.NOT_TEXT);
      return Optional.empty();
    }
  }

  private static Optional<Tree> grow(String text, Defects defects) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(MOST_BYTES).build();
    Grower grower = new Grower(defects);
    try {
      return grower.grow(new Parse(settings).parseString(text));
    } catch (MarkedYamlEngineException e) {
      String problem = e.getProblem() == null ? "it cannot be read" : e.getProblem();
      defects.add(place(e.getProblemMark()), Kind.NOT_YAML, problem);
    } catch (YamlEngineException | IllegalArgumentException e) {
      // the second where quotation marks hold an escape of a sign that there is not
      defects.add(TOP, Kind.NOT_YAML, "it cannot be read");
    }
    return Optional.empty();
  }

  private static Place place(Optional<Mark> mark) {
    return mark.map(m -> new Place("", m.getLine() + 1, m.getColumn() + 1)).orElse(TOP);
  }
}
