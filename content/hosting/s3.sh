aws s3 sync dist s3://BUCKET/camber --exclude "*.wasm"
aws s3 sync dist s3://BUCKET/camber --exclude "*" --include "*.wasm" --content-type application/wasm
