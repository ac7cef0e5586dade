import { DefaultTheme, DefaultThemeRenderContext, JSX, ReflectionKind } from "typedoc";
import { adaptHtml } from "./adapt-html.mjs";
import { apiIndex, entryContent } from "./api-index.mjs";
import { exportPage } from "./export-page.mjs";
import { pageLayout } from "./page-layout.mjs";

const NOTHING = JSX.createElement(JSX.Fragment, null);
const NO_ICONS = new Proxy({}, { get: () => () => NOTHING });

/**
 * The parts of TypeDoc's own theme that are used: without its icons, which a script would have to load, without the list of properties
 * above the properties, and without saying of each property that it is read-only, which all of them are. The example of a function
 * comes before its parameters.
 */
class SiteContext extends DefaultThemeRenderContext {
  constructor(...args) {
    super(...args);
    const { commentSummary } = this;
    this.commentSummary = (reflection) => {
      const summary = commentSummary(reflection);
      if (!reflection.kindOf(ReflectionKind.SomeSignature)) return summary;
      const examples = reflection.comment?.blockTags.filter(({ tag }) => tag === "@example") ?? [];
      for (const example of examples) example.skipRendering = true;
      const html = examples.map(
        ({ content }) => `<h4 id="${this.slugger.slug("Example")}">Example</h4>${this.markdown(content)}`,
      );
      return JSX.createElement(JSX.Fragment, null, summary, JSX.createElement(JSX.Raw, { html: html.join("") }));
    };
  }

  get icons() {
    return NO_ICONS;
  }

  index = () => NOTHING;

  reflectionFlags = ({ flags }) => {
    const names = flags.getFlagStrings().filter((name) => name !== "Readonly");
    return names.map((name) => JSX.createElement("code", { class: "tsd-tag" }, name.toLowerCase()));
  };
}

/** Returns the theme for the pages of guides, internals and the API: the content of TypeDoc in the layout of the site. */
export function siteTheme({ header, sections, onPage }) {
  return class SiteTheme extends DefaultTheme {
    ContextClass = SiteContext;

    render(page) {
      const context = this.getRenderContext(page);
      const content = adaptHtml(contentOf(page, context));
      onPage(page, content);
      return pageLayout({ page, context, content, header, sections });
    }
  };
}

function contentOf(page, context) {
  const { model } = page;
  if (model.isProject()) return apiIndex(model, context);
  if (model.isDocument()) return JSX.renderElement(context.documentTemplate(page));
  if (model.kindOf(ReflectionKind.Module)) return exportPage(model, entryContent(model, context));
  return exportPage(model, JSX.renderElement(context.reflectionTemplate(page)));
}
