package org.candour.config;

import java.util.List;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.Owner;

/**
 * Reads who owes, decides or may: a post, a body, an agency, a tag, a chair, each involved agency,
 * every agency or every one with a tag, or someone outside.
 */
final class OwnerPart {
  private static final String CHAIR_OF = "chair of ";
  private static final String EVERY = "every ";
  private static final String EACH_INVOLVED = "each involved agency";

  private final Names names;

  OwnerPart(Known known) {
    this.names = known.names();
  }

  /** The owner of a step. A step nobody owns is a defect of its own. */
  Owner who(Section section) {
    Optional<Node> node = section.node("who");
    if (node.isEmpty()) {
      section.missing(Kind.OWNER_NOT_SAID);
    }
    return node.flatMap(section::text).map(this::owner).orElse(new Owner.Outside("nobody"));
  }

  List<Owner> all(Section section, String key) {
    return section.texts(key).stream().map(this::owner).toList();
  }

  private Owner owner(Node.Text who) {
    String id = who.text();
    if (id.equals(EACH_INVOLVED)) {
      return new Owner.EachInvolvedAgency("each involved agency");
    }
    if (id.startsWith(EVERY)) {
      return every(new Node.Text(who.place(), id.substring(EVERY.length())));
    }
    if (id.startsWith(CHAIR_OF)) {
      String body =
          names.check(Name.BODY, new Node.Text(who.place(), id.substring(CHAIR_OF.length())));
      return new Owner.ChairOf(body, "the chair of the " + names.called(Name.BODY, body));
    }
    return names.owner(who).map(kind -> owner(kind, id)).orElse(new Owner.Outside(id));
  }

  private Owner every(Node.Text which) {
    if (which.text().equals("agency")) {
      return new Owner.EveryAgency(Optional.empty(), "every agency");
    }
    String tag = names.check(Name.TAG, which);
    return new Owner.EveryAgency(
        Optional.of(tag), "every agency of this kind: " + names.called(Name.TAG, tag));
  }

  private Owner owner(Name kind, String id) {
    String called = names.called(kind, id);
    return switch (kind) {
      case TAG -> new Owner.AgencyTagged(id, called);
      case AGENCY -> new Owner.OfAgency(id, called);
      case POST -> new Owner.HolderOf(id, called);
      case BODY -> new Owner.OfBody(id, called);
      default -> new Owner.Outside(called);
    };
  }

  /**
   * The name of somebody who is told: an id of this framework, the chair of a body, or plain words
   * for whoever has no id. Words that are the name of something with an id are a second name of it.
   */
  String told(Node.Text who) {
    String id = who.text();
    if (id.startsWith(CHAIR_OF) && names.has(Name.BODY, id.substring(CHAIR_OF.length()))) {
      return owner(who).name();
    }
    if (!id.contains(" ")) {
      return names.owner(who).map(kind -> names.called(kind, id)).orElse(id);
    }
    names.goesBy(id).ifPresent(its -> names.byWords(who, its));
    return id;
  }
}
