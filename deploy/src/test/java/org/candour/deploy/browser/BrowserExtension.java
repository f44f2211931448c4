package org.candour.deploy.browser;

import org.candour.deploy.launch.OfTheProcess;
import org.candour.deploy.launch.RunningService;
import org.candour.deploy.launch.SharedService;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One running service and one browser for all browser tests. */
final class BrowserExtension implements BeforeAllCallback {
  private static final OfTheProcess<Chromium> CHROMIUM = new OfTheProcess<>(Chromium::start);

  @Override
  public void beforeAll(ExtensionContext context) {
    SharedService.get();
    CHROMIUM.get();
  }

  static RunningService service() {
    return SharedService.get();
  }

  static Chromium chromium() {
    return CHROMIUM.get();
  }
}
