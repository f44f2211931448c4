package org.candour.deploy.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every browser test begins with: pages of the running service, in a browser that has signed
 * in as nobody yet. Each test has its own cookies; all of them share one service and its data.
 */
@ExtendWith(BrowserExtension.class)
public abstract class BrowserTest {
  private static final double PATIENCE = 60_000;

  private final List<BrowserContext> opened = new ArrayList<>();

  /** Where the service is. */
  protected static URI address() {
    return BrowserExtension.service().address();
  }

  /** What the service has written into its logs. */
  protected static String log() {
    return BrowserExtension.service().log();
  }

  /** A page at the width of a desk. */
  protected Page page() {
    return open(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** A page at the width of a small telephone. */
  protected Page narrowPage() {
    return open(new Browser.NewContextOptions().setViewportSize(375, 800));
  }

  /** A page in a browser that runs no scripts. */
  protected Page pageWithoutJavaScript() {
    return open(
        new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
  }

  /** Signs in as the invented person of that name, by the sign-in page. */
  protected void signIn(Page page, String name) {
    page.navigate("/sign-in");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  /** A picture of the whole page in {@code target/screenshots}. */
  protected void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots", name + ".png"))
            .setFullPage(true));
  }

  /** Fails with every barrier that the checker finds on the page, which has to run scripts. */
  protected void assertNoBarriers(Page page) {
    Barriers.assertNone(page);
  }

  @AfterEach
  void closePages() {
    opened.forEach(BrowserContext::close);
  }

  private Page open(Browser.NewContextOptions options) {
    BrowserContext context =
        BrowserExtension.chromium()
            .browser()
            .newContext(options.setBaseURL(address().toString()).setLocale("en-GB"));
    context.setDefaultTimeout(PATIENCE);
    opened.add(context);
    return context.newPage();
  }
}
