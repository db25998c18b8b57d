package dev.sandbank.http.browser;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/**
 * Measures the line around each control while it has the focus, against what is really beside it on the screen (WCAG 2.2,
 * 1.4.11 and 2.4.7): at least 2 pixels thick, with a contrast of at least 3 to 1 on every side that can be seen. The side on
 * which a control has unfolded something is not measured.
 */
final class FocusRings {

    private static final String MEASURE = """
            const pixel = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
            const rgba = colour => {
              pixel.clearRect(0, 0, 1, 1);
              pixel.fillStyle = colour;
              pixel.fillRect(0, 0, 1, 1);
              return [...pixel.getImageData(0, 0, 1, 1).data];
            };
            const light = colour => colour.slice(0, 3)
                .map(part => part / 255)
                .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
            const contrast = (one, other) => {
              const both = [light(one), light(other)].sort((a, b) => b - a);
              return (both[0] + 0.05) / (both[1] + 0.05);
            };
            const ground = element => {
              for (let each = element; each; each = each.parentElement) {
                const colour = rgba(getComputedStyle(each).backgroundColor);
                if (colour[3] === 255) {
                  return colour;
                }
              }
              return rgba(getComputedStyle(document.documentElement).colorScheme.includes('dark')
                  && matchMedia('(prefers-color-scheme: dark)').matches ? 'black' : 'white');
            };
            const faults = [];
            document.querySelectorAll('details:not(.menu)').forEach(each => { each.name = ''; each.open = true; });
            for (const control of document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')) {
              document.querySelectorAll('details.menu').forEach(each => {
                each.open = control.tagName !== 'SUMMARY' && each.contains(control);
              });
              control.focus({focusVisible: true});
              if (document.activeElement !== control) {
                continue;
              }
              control.scrollIntoView({block: 'center', behavior: 'instant'});
              const style = getComputedStyle(control);
              const told = control.outerHTML.slice(0, 90);
              const width = parseFloat(style.outlineWidth);
              if (style.outlineStyle === 'none' || width < 2) {
                faults.push('no line around ' + told);
                continue;
              }
              const ring = rgba(style.outlineColor);
              const away = parseFloat(style.outlineOffset) + width + 1.5;
              for (const box of [...control.getClientRects()].slice(0, 1)) {
                const sides = [[box.left - away, box.top + box.height / 2], [box.right + away, box.top + box.height / 2],
                  [box.left + box.width / 2, box.top - away], [box.left + box.width / 2, box.bottom + away]];
                for (const [x, y] of sides) {
                  const beside = document.elementFromPoint(x, y);
                  const unfolded = control.tagName === 'SUMMARY' && control.parentElement.contains(beside)
                      && beside !== control.parentElement;
                  if (beside !== null && !unfolded) {
                    const found = contrast(ring, ground(beside));
                    if (found < 3) {
                      faults.push(found.toFixed(2) + ' to 1 around ' + told + ' beside ' + beside.outerHTML.slice(0, 60));
                    }
                  }
                }
              }
            }
            return faults;
            """;

    private FocusRings() {}

    static List<String> faults(JavascriptExecutor page) {
        List<?> found = (List<?>) Objects.requireNonNull(page.executeScript(MEASURE));
        return found.stream().map(String::valueOf).distinct().toList();
    }
}
