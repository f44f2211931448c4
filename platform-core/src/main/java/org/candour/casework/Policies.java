package org.candour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.tenancy.PartnershipId;
import org.candour.time.WorkingCalendar;

/** The frameworks and calendars of each partnership, read once for each published text. */
@ApplicationScoped
public class Policies {
  private final Map<Bytes, Framework> byHash = new ConcurrentHashMap<>();
  private final Map<Dated, WorkingCalendar> calendars = new ConcurrentHashMap<>();
  private final Map<PartnershipId, Read> histories = new ConcurrentHashMap<>();
  private final PolicyTexts texts;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected Policies() {
    this.texts = null;
  }

  @Inject
  public Policies(PolicyTexts texts) {
    this.texts = texts;
  }

  /**
   * What was read up to a version. Published versions never change, so a newer one is all there is
   * to look for.
   */
  private record Read(int newest, History history) {}

  private record Dated(PartnershipId partnership, String region, int version) {}

  History history(PartnershipId p, Store.Tx tx) {
    int newest = tx.partnerships().newestFramework(p);
    Read read = histories.get(p);
    if (read == null || read.newest() != newest) {
      List<StoredFramework> published = tx.partnerships().frameworks(p);
      read = new Read(newest, new History(published.stream().map(this::read).toList()));
      histories.put(p, read);
    }
    return read.history();
  }

  /** The text is the same for the same hash, whoever published it. */
  private Framework read(StoredFramework stored) {
    return byHash.computeIfAbsent(stored.sha256(), h -> texts.framework(stored.text()));
  }

  /** The current calendar: the newest version kept. */
  WorkingCalendar calendar(PartnershipId p, History history, Store.Tx tx) {
    List<StoredCalendar> kept = tx.partnerships().calendars(p);
    StoredCalendar newest = kept.get(kept.size() - 1);
    String region = history.versions().get(history.versions().size() - 1).bankHolidays();
    return calendars.computeIfAbsent(
        new Dated(p, region, newest.version()), d -> texts.calendar(region, newest));
  }
}
