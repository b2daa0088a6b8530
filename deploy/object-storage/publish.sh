#!/bin/sh
# Publishes a built site to a bucket with rclone, in an order in which no page leads to what is not there:
#   sh deploy/object-storage/publish.sh dist remote:bucket
# Files are compared by their bytes: what has not changed is not sent.
set -eu

site=${1:?the folder of the built site}
bucket=${2:?where it goes, such as remote:bucket}

send() {
  rclone copy --checksum --filter '- /.khabar*' --filter '- /_headers' --filter '- /_redirects' "$@" \
    "$site" "$bucket"
}

again='Cache-Control: no-cache'

# What pages need: first what has its hash in its name, then the rest.
send --header-upload 'Cache-Control: public, max-age=31536000, immutable' \
  --filter '+ /_astro/**' --filter '+ /media/**' --filter '- *'
send --header-upload "$again" --header-upload 'Content-Type: text/markdown; charset=utf-8' \
  --filter '+ *.md' --filter '- *'
send --header-upload "$again" --filter '- *.html' --filter '- *.xml' --filter '- *.md' \
  --filter '- /_astro/**' --filter '- /media/**' --filter '- pagefind-entry.json'

# Pages, the front pages last, then feeds and what names the index.
send --header-upload "$again" --filter '- /index.html' --filter '- /*/index.html' --filter '+ *.html' \
  --filter '- *'
send --header-upload "$again" --filter '+ /*/index.html' --filter '- *'
send --header-upload "$again" --filter '+ /index.html' --filter '+ *.xml' \
  --filter '+ pagefind-entry.json' --filter '- *'

# What is no longer there. Scripts, styles and fonts of earlier builds are in the folder as long as they are
# kept for pages that are open.
rclone sync --checksum --filter '- /.khabar*' --filter '- /_headers' --filter '- /_redirects' \
  --filter '- /.well-known/**' "$site" "$bucket"
