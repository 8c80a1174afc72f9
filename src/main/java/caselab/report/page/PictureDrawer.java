package caselab.report.page;

import caselab.report.draw.Picture;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Paints our pictures where the page has an {@code svg} element with their number. */
final class PictureDrawer implements SVGDrawer {

    static final String NUMBER = "data-picture";

    private final List<Picture> pictures;

    PictureDrawer(List<Picture> pictures) {
        this.pictures = pictures;
    }

    @Override
    public SVGImage buildSVGImage(
            Element element, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Image(pictures.get(Integer.parseInt(element.getAttribute(NUMBER))), dotsPerPixel);
    }

    /** A picture, measured in the renderer's own dots, of which there are several to a pixel, and painted in pixels. */
    private record Image(Picture picture, double dots) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(picture.width() * dots);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(picture.height() * dots);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, getIntrinsicWidth(), getIntrinsicHeight(), picture::paint);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // pictures bring their own outlines
    }

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, FontStyle style) {
        // pictures bring their own outlines
    }

    @Override
    public void close() {
        // nothing is held
    }
}
